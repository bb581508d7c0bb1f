import { useEffect, useRef, useState } from 'react';
import { type UploadAnswer, uploadFile } from './upload.request';

/** A file that has arrived; its id goes to the act that attaches it. */
export interface UploadedFile {
  id: string;
  name: string;
  size: number;
  isImage: boolean;
}

/** A file on its way, or one that was not taken. */
export interface SendingFile {
  key: number;
  file: File;
  /** 0 … 1 */
  share: number;
  /** Why it was not taken; undefined while it is on its way. */
  failure?: { status: number; message: string };
}

const IMAGE = /^image\/(jpeg|png|webp)$/;

/** Sends files one after the other: a line in the field carries one well. Leaving the page ends it. */
export function useUploads(value: readonly UploadedFile[], onChange: (files: UploadedFile[]) => void, max: number) {
  const [sending, setSending] = useState<readonly SendingFile[]>([]);
  const latest = useRef(value);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const keys = useRef(0);
  const stopped = useRef<AbortController | null>(null);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  useEffect(() => {
    const controller = new AbortController();
    stopped.current = controller;
    return () => controller.abort();
  }, []);

  const change = (key: number, changed: Partial<SendingFile>) =>
    setSending((files) => files.map((one) => (one.key === key ? { ...one, ...changed } : one)));
  const drop = (key: number) => setSending((files) => files.filter((one) => one.key !== key));
  const arrive = (key: number, file: File, answer: UploadAnswer) => {
    if (!('fileId' in answer)) return change(key, { failure: answer });
    latest.current = [...latest.current, { id: answer.fileId, name: file.name, size: file.size, isImage: IMAGE.test(file.type) }];
    drop(key);
    onChange([...latest.current]);
  };
  const send = async ({ key, file }: SendingFile): Promise<void> => {
    const signal = stopped.current?.signal;
    if (!signal || signal.aborted) return;
    if (latest.current.length >= max) return change(key, { failure: { status: -1, message: '' } });
    const answer = await uploadFile(file, { signal, onProgress: (share) => change(key, { share }) });
    if (!signal.aborted) arrive(key, file, answer);
  };
  const add = (files: readonly File[]) => {
    const added = files.map((file): SendingFile => ({ key: keys.current++, file, share: 0 }));
    setSending((before) => [...before, ...added]);
    for (const one of added) queue.current = queue.current.then(() => send(one));
  };
  const retry = ({ key, file }: SendingFile) => {
    drop(key);
    add([file]);
  };
  const remove = (id: string) => {
    latest.current = latest.current.filter((file) => file.id !== id);
    onChange([...latest.current]);
  };
  return { sending, add, retry, drop, remove };
}
