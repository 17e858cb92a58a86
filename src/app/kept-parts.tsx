export { KeptDrafts } from '../screens/welcome/KeptDrafts.tsx';
export { KeepingBanner } from '../screens/keeping/KeepingBanner.tsx';
