import { selectIsTeacher, selectStep } from '../machines/selectors.ts';
import { AboutOtScreen } from '../screens/about-ot/AboutOtScreen.tsx';
import { BlankScreen } from '../screens/blank/BlankScreen.tsx';
import { CallDoctorScreen } from '../screens/call-doctor/CallDoctorScreen.tsx';
import { CheckScreen } from '../screens/check/CheckScreen.tsx';
import { ChildScreen } from '../screens/child/ChildScreen.tsx';
import { CoverScreen } from '../screens/cover/CoverScreen.tsx';
import { DetailsScreen } from '../screens/details/DetailsScreen.tsx';
import { DomainScreen } from '../screens/domain/DomainScreen.tsx';
import { EraseScreen } from '../screens/erase/EraseScreen.tsx';
import { HealthScreen } from '../screens/health/HealthScreen.tsx';
import { ItemScreen } from '../screens/item/ItemScreen.tsx';
import { InvitedScreen } from '../screens/invited/InvitedScreen.tsx';
import { InviteScreen } from '../screens/invite/InviteScreen.tsx';
import { AfterMeetingScreen } from '../screens/meeting/AfterMeetingScreen.tsx';
import { MeetingScreen } from '../screens/meeting/MeetingScreen.tsx';
import { OpenFileScreen } from '../screens/open-file/OpenFileScreen.tsx';
import { ObserveScreen } from '../screens/observe/ObserveScreen.tsx';
import { TogetherScreen } from '../screens/together/TogetherScreen.tsx';
import { TypeInScreen } from '../screens/type-in/TypeInScreen.tsx';
import { HandOverScreen } from '../screens/observe/HandOverScreen.tsx';
import { PrintScreen } from '../screens/paper/PrintScreen.tsx';
import { StoredScreen } from '../screens/stored/StoredScreen.tsx';
import { StrengthsScreen } from '../screens/strengths/StrengthsScreen.tsx';
import { SummaryScreen } from '../screens/summary/SummaryScreen.tsx';
import { TakeScreen } from '../screens/take/TakeScreen.tsx';
import { TeacherScreen } from '../screens/teacher/TeacherScreen.tsx';
import { TopicsScreen } from '../screens/topics/TopicsScreen.tsx';
import { WatchScreen } from '../screens/watch/WatchScreen.tsx';
import { WelcomeScreen } from '../screens/welcome/WelcomeScreen.tsx';
import { WrapScreen } from '../screens/wrap/WrapScreen.tsx';
import type { SidePage } from './address.ts';
import { useSelect } from './use-select.ts';

/** The screen for the step the parent stands on. */
export function StepScreen() {
  const step = useSelect(selectStep);
  const isTeacher = useSelect(selectIsTeacher);
  switch (step.kind) {
    case 'welcome':
      return <WelcomeScreen />;
    case 'child':
      return <ChildScreen />;
    case 'cover':
      return <CoverScreen />;
    case 'domain':
      return <DomainScreen domain={step.domain} />;
    case 'item':
      return <ItemScreen step={step} />;
    case 'wrap':
      return <WrapScreen domain={step.domain} />;
    case 'strengths':
      return <StrengthsScreen />;
    case 'health':
      return <HealthScreen />;
    case 'topics':
      return <TopicsScreen />;
    case 'details':
      return <DetailsScreen step={step} />;
    case 'check':
      return <CheckScreen />;
    case 'summary':
      return <SummaryScreen />;
    case 'take':
      return isTeacher ? <HandOverScreen /> : <TakeScreen />;
  }
}

/** The screen for a page beside the interview. */
export function SidePageScreen({ page }: Readonly<{ page: SidePage }>) {
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
    case 'teacher':
      return <TeacherScreen />;
    case 'invite':
      return <InviteScreen />;
    case 'invited':
      return <InvitedScreen />;
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
