export const DEMO_LABELS = ['physician', 'specialist', 'student', 'verifier', 'verifier2', 'moderator', 'admin'] as const;
export type DemoLabel = (typeof DEMO_LABELS)[number];

export class DemoAccountView {
  email!: string;
  displayName!: string;
  label!: DemoLabel;
}

export class InstanceView {
  demo!: boolean;
  demoAccounts!: DemoAccountView[];
  /** Median of the last hundred decisions; null before there were any. */
  usualVerificationHours!: number | null;
}
