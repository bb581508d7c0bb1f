export * from './in-thread';
export * from './serve-thread';
