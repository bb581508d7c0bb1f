export * from './activities.input';
export * from './activities.resolver';
export { areaWithoutHome, chatStale, chatState, ownUnits } from './activities.sql';
export * from './activities.where';
export * from './activities-acts.resolver';
export * from './activities-fields.resolver';
export * from './activity.object';
export * from './help.object';
export * from './home.object';
