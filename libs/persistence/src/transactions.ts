import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** One unit of work: all of it is kept or none. */
export interface Transaction {
  manager: EntityManager;
  /** Runs once the work is committed; never after a rollback. What others see (sockets, mail) goes here. */
  afterCommit: (effect: () => void | Promise<void>) => void;
}

@Injectable()
export class Transactions {
  private readonly logger = new Logger(Transactions.name);

  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in one transaction and its effects after the commit. */
  async run<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const effects: (() => void | Promise<void>)[] = [];
    const result = await this.dataSource.transaction((manager) => work({ manager, afterCommit: (effect) => effects.push(effect) }));
    for (const effect of effects) void this.tell(effect);
    return result;
  }

  /** What was committed stays, whatever becomes of telling it. */
  private async tell(effect: () => void | Promise<void>): Promise<void> {
    try {
      await effect();
    } catch (error) {
      this.logger.error({ err: error }, 'an effect after a commit failed');
    }
  }
}
