export * from './city.types';
export * from './demo-users';
export * from './generate-demo-city';
export * from './load-demo-city';
