export * from './agenda';
export * from './evidence.rules';
export * from './measure.rules';
export * from './meeting';
export * from './meeting-acts.rules';
export * from './meeting-day.rules';
export * from './record.rules';
export * from './spread-days';
