export * from './policy.queries';
export * from './policy-parameter.entity';
export * from './set-policy-parameter.service';
