/** As much of Node as the tests use: its own types are more than the whole client. */
declare module "node:test" {
  interface Timers {
    enable(options: { apis: string[]; now?: number }): void;
    reset(): void;
    tick(time: number): void;
  }

  interface Mock {
    timers: Timers;
    method(object: object, name: string, implementation: (...args: never[]) => unknown): unknown;
    restoreAll(): void;
  }

  export const mock: Mock;
  export function test(name: string, act: () => void | Promise<void>): void;
  export function beforeEach(act: () => void | Promise<void>): void;
  export function afterEach(act: () => void | Promise<void>): void;
}

declare module "node:assert/strict" {
  const assert: {
    (value: unknown, message?: string): asserts value;
    equal<T>(actual: T, expected: T, message?: string): void;
    deepEqual<T>(actual: T, expected: T, message?: string): void;
    rejects(what: Promise<unknown>, check?: (error: Error) => boolean): Promise<void>;
  };
  export default assert;
}

declare function setImmediate(act: () => void): void;
