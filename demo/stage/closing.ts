// Things opened one after the other are closed the other way round, all of them, whatever one of them says.

export interface ClosingStack {
  readonly add: (close: () => void | Promise<void>) => void;
  readonly closeAll: () => Promise<void>;
}

export const createStack = (): ClosingStack => {
  const stack: (() => void | Promise<void>)[] = [];
  return {
    add: (close) => {
      stack.push(close);
    },
    closeAll: async () => {
      const faults: unknown[] = [];
      for (let close = stack.pop(); close !== undefined; close = stack.pop()) {
        try {
          await close();
        } catch (error) {
          faults.push(error);
        }
      }
      if (faults.length > 0)
        throw new AggregateError(faults, '有部分未能正常停止 (not everything stopped in order)');
    },
  };
};
