import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseState, ConsentBasis, ConsentScope } from '#libs/contracts';

const BY_CODE = `
  SELECT c.id, c.state, c.published_at AS "publishedAt",
    (SELECT count(*)::int FROM image i WHERE i.case_id = c.id AND i.state <> 'erased') AS "imageCount"
  FROM withdrawal_code w JOIN clinical_case c ON c.id = w.case_id WHERE w.code_hash = $1`;

const AGREED = `
  SELECT c.author_id AS "authorId", c.state, c.published_at AS "publishedAt", s.basis, s.scopes, s.text_version AS "textVersion"
  FROM clinical_case c LEFT JOIN LATERAL (
    SELECT basis, scopes, text_version FROM consent WHERE case_id = c.id ORDER BY attested_at DESC LIMIT 1
  ) AS s ON true WHERE c.id = $1`;

export interface CodedCase {
  id: string;
  state: CaseState;
  publishedAt: Date;
  imageCount: number;
}

export interface AgreedCase {
  authorId: string;
  state: CaseState;
  publishedAt: Date | null;
  basis: ConsentBasis | null;
  scopes: ConsentScope[] | null;
  textVersion: string | null;
}

@Injectable()
export class WithdrawalsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The case that a code takes back. */
  async findByCode(codeHash: Buffer): Promise<CodedCase | undefined> {
    return (await this.dataSource.query<CodedCase[]>(BY_CODE, [codeHash]))[0];
  }

  /** What was last agreed about a case. */
  async findAgreed(id: string): Promise<AgreedCase | undefined> {
    return (await this.dataSource.query<AgreedCase[]>(AGREED, [id]))[0];
  }
}
