import { AboutOtScreen } from '../screens/about-ot/AboutOtScreen.tsx';
import { BlankScreen } from '../screens/blank/BlankScreen.tsx';
import { CallDoctorScreen } from '../screens/call-doctor/CallDoctorScreen.tsx';
import { EraseScreen } from '../screens/erase/EraseScreen.tsx';
import { OpenFileScreen } from '../screens/open-file/OpenFileScreen.tsx';
import { PrintScreen } from '../screens/paper/PrintScreen.tsx';
import { StoredScreen } from '../screens/stored/StoredScreen.tsx';
import { ObserveScreen } from '../screens/observe/ObserveScreen.tsx';
import { TogetherScreen } from '../screens/together/TogetherScreen.tsx';
import { TypeInScreen } from '../screens/type-in/TypeInScreen.tsx';
import { MeetingScreen } from '../screens/meeting/MeetingScreen.tsx';
import { AfterMeetingScreen } from '../screens/meeting/AfterMeetingScreen.tsx';
import { WatchScreen } from '../screens/watch/WatchScreen.tsx';
import { InviteScreen } from '../screens/invite/InviteScreen.tsx';
import { TeacherScreen } from '../screens/teacher/TeacherScreen.tsx';
import type { SidePage } from './address.ts';

/** The screen for a page beside the interview; what a teacher's link opens comes by itself. */
export function BesideScreen({ page }: Readonly<{ page: Exclude<SidePage, 'invited'> }>) {
  switch (page) {
    case 'about-ot':
      return <AboutOtScreen />;
    case 'call-doctor':
      return <CallDoctorScreen />;
    case 'stored':
      return <StoredScreen />;
    case 'open-file':
      return <OpenFileScreen />;
    case 'erase':
      return <EraseScreen />;
    case 'print':
      return <PrintScreen />;
    case 'blank':
      return <BlankScreen />;
    case 'invite':
      return <InviteScreen />;
    case 'teacher':
      return <TeacherScreen />;
    case 'observe':
      return <ObserveScreen />;
    case 'together':
      return <TogetherScreen />;
    case 'type-in':
      return <TypeInScreen />;
    case 'meeting':
      return <MeetingScreen />;
    case 'after-meeting':
      return <AfterMeetingScreen />;
    case 'watch':
      return <WatchScreen />;
  }
}
