export * from './administer-users.service';
export * from './change-password.service';
export * from './password-hash';
export * from './reveal-personal-field.service';
export * from './session.queries';
export * from './sign-in.service';
export * from './user-account.entity';
export * from './user-account.queries';
