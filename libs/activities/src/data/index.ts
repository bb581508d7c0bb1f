export * from './aid.service';
export * from './change-activity.service';
export * from './chat-check.service';
export * from './demand.service';
export * from './demonstration-shop.service';
export * from './group-home.service';
export * from './pairing.service';
export { type RecordActivity, recordActivity } from './record-activity.service';
export * from './trainer.service';
