import { useTranslation } from 'react-i18next';

const KNOWN = ['isEmail', 'isNotEmpty', 'minLength', 'maxLength', 'arrayMinSize', 'arrayMaxSize'] as const;

/** The sentence for a rule that a field broke; unknown rules get a general one. Undefined for none. */
export function useRuleText(): (rule: string | undefined) => string | undefined {
  const { t } = useTranslation();
  return (rule) => {
    if (rule === undefined) return undefined;
    const known = KNOWN.find((name) => name === rule);
    return known ? t(`rule.${known}`) : t('rule.other');
  };
}
