export * from './group.entity';
