export { FoundingSchema } from './founding.entity';
export { type SeenFounding } from './founding-act';
export { nextStepOf, signedOf, stepDueOn, unsignedOf, valueAt } from './founding-step.sql';
export {
  type AbandonFounding,
  abandonFounding,
  type ChangeFounding,
  changeFounding,
  startFounding,
} from './founding-steps.service';
export { type HoldFoundingMeeting, holdFoundingMeeting } from './hold-founding-meeting.service';
export { acceptProposals, type OpenFounding, openFounding } from './open-founding.service';
