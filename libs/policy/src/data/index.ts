export * from './policy.queries';
export * from './policy-parameter.entity';
export * from './policy-value.sql';
export * from './set-policy-parameter.service';
