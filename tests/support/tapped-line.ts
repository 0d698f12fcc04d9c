import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to an instance on which everything is heard that is sent to it, of every kind and over every connection. */
export interface TappedLine {
  url: string;
  /** All bytes that went towards the instance so far. */
  sent(): Buffer;
  stop(): Promise<void>;
}

/** Opens a second address of `url`. */
export async function tapLine(url: string): Promise<TappedLine> {
  const heard: Buffer[] = [];
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(new URL(url).port), '127.0.0.1');
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end);
      // A browser drops connections as it likes; the other end then goes too.
      end.on('error', () => other.destroy());
      end.on('close', () => {
        ends.delete(end);
        other.destroy();
      });
      end.pipe(other);
    }
    near.on('data', (bytes: Buffer) => heard.push(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => Buffer.concat(heard),
    stop: async () => {
      for (const end of ends) end.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
