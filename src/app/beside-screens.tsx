import { AboutOtScreen } from '../screens/about-ot/AboutOtScreen.tsx';
import { BlankScreen } from '../screens/blank/BlankScreen.tsx';
import { CallDoctorScreen } from '../screens/call-doctor/CallDoctorScreen.tsx';
import { EraseScreen } from '../screens/erase/EraseScreen.tsx';
import { OpenFileScreen } from '../screens/open-file/OpenFileScreen.tsx';
import { PrintScreen } from '../screens/paper/PrintScreen.tsx';
import { StoredScreen } from '../screens/stored/StoredScreen.tsx';
import type { SidePage } from './address.ts';

/** The screen for a page beside the interview. */
export function BesideScreen({ page }: Readonly<{ page: SidePage }>) {
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
  }
}
