export { readTownships } from './administrative-divisions';
export * from './create-city.service';
export * from './month-hooks';
export * from './post.entity';
export * from './post-absence.service';
export * from './set-posts.service';
export * from './set-units.service';
export * from './unit.entity';
export * from './unit.queries';
