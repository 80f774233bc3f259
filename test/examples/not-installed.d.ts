/**
 * Stand-ins for what examples use and this repository does not install, as far as they use it: so that their use of the
 * package is checked with everything else. `make examples` compiles them with the real ones.
 */
declare module 'next' {
  export interface NextConfig {
    turbopack?: { root?: string };
  }
}

declare module 'next/server' {
  export function after(work: Promise<unknown>): void;
}

declare module 'react' {
  export type ReactNode = unknown;
}

declare namespace JSX {
  type Element = unknown;
  type IntrinsicElements = Record<string, object>;
  interface ElementChildrenAttribute {
    children: unknown;
  }
}

declare module 'bullmq' {
  import type { Redis } from 'ioredis';

  interface Settings {
    connection: Redis;
  }
  interface JobOptions {
    jobId?: string;
    attempts?: number;
    backoff?: { type: 'exponential' | 'fixed'; delay: number };
    removeOnComplete?: { age: number };
    removeOnFail?: { age: number };
  }
  type JobState = 'waiting' | 'active' | 'delayed' | 'prioritized';
  interface Job<Data> {
    readonly name: string;
    readonly data: Data;
    moveToDelayed(time: number, token?: string): Promise<void>;
  }
  export class Queue<Data = unknown> {
    constructor(name: string, settings: Settings);
    add(name: string, data: Data, options?: JobOptions): Promise<Job<Data>>;
    getJobCounts(...states: JobState[]): Promise<Record<string, number>>;
    getFailedCount(): Promise<number>;
  }
  export class Worker<Data = unknown> {
    constructor(
      name: string,
      work: (job: Job<Data>, token?: string) => Promise<unknown>,
      settings: Settings & { lockDuration?: number; stalledInterval?: number; concurrency?: number },
    );
    on(event: 'failed', listener: (job: Job<Data> | undefined, error: Error) => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    waitUntilReady(): Promise<unknown>;
    close(): Promise<void>;
  }
  export class DelayedError extends Error {}
  export class UnrecoverableError extends Error {}
}

declare const Deno: {
  serve(handler: (request: Request, info: never) => Promise<Response>): unknown;
  env: { get(name: string): string | undefined };
};
