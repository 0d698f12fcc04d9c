import { createTheme, rem, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import classes from './theme.module.css';

/** Every colour of the product, by what it means. CSS modules read them as `--c-…`; no component names a colour. */
const light = {
  ink: '#16211f',
  muted: '#566562',
  faint: '#7c8a87',
  ground: '#f5f7f6',
  surface: '#ffffff',
  raised: '#fbfcfc',
  line: '#dfe6e4',
  'line-strong': '#8a9794',
  petrol: '#0b6662',
  'petrol-hover': '#095350',
  'petrol-soft': '#e4f1ef',
  'petrol-text': '#0b6662',
  bar: '#9cc4c0',
  neutral: '#eef2f1',
  urgent: '#b3261e',
  'urgent-soft': '#fdecea',
  'urgent-line': '#f3c2bd',
  waiting: '#835400',
  'waiting-soft': '#fff3d9',
  'waiting-line': '#ecd49a',
  confirmed: '#1c6638',
  'confirmed-soft': '#e5f3e9',
  'confirmed-line': '#bfe0c9',
  student: '#57479b',
  'student-soft': '#eeebf9',
  highlight: '#ffecb0',
};

type TokenName = keyof typeof light;

const dark: Record<TokenName, string> = {
  ink: '#e8eeec',
  muted: '#a7b5b2',
  faint: '#8a9895',
  ground: '#111615',
  surface: '#191f1e',
  raised: '#1d2423',
  line: '#2f3937',
  'line-strong': '#74827f',
  petrol: '#1d746f',
  'petrol-hover': '#23867f',
  'petrol-soft': '#163331',
  'petrol-text': '#7fcbc3',
  bar: '#3f6f6b',
  neutral: '#252d2b',
  urgent: '#ffa198',
  'urgent-soft': '#3a1b19',
  'urgent-line': '#6b302b',
  waiting: '#f0c26e',
  'waiting-soft': '#33280f',
  'waiting-line': '#5d4a1d',
  confirmed: '#8ad6a4',
  'confirmed-soft': '#17301f',
  'confirmed-line': '#2b5639',
  student: '#c2b6f6',
  'student-soft': '#292347',
  highlight: '#5d4c12',
};

/** The same in both schemes: the neutral ground of clinical pictures and the panel of the first visit. */
const fixed = {
  '--c-picture': '#1b1f1e',
  '--c-picture-ink': '#f2f5f4',
  '--c-picture-muted': '#b9c4c1',
  '--c-picture-veil': 'rgb(27 31 30 / 82%)',
  '--c-panel': '#094d49',
  '--c-panel-ink': '#ffffff',
  '--c-panel-muted': '#c4dcd9',
  '--c-panel-icon': '#7fcbc3',
  '--c-on-petrol': '#ffffff',
  '--size-sidebar': rem(236),
  '--size-rail': rem(64),
  '--size-aside': rem(320),
  '--size-queue': rem(296),
  '--size-column': rem(820),
  '--size-text': rem(680),
  '--size-form': rem(560),
  '--size-topbar': rem(64),
  '--size-bottombar': rem(72),
  '--size-touch': rem(44),
  '--size-thumb': rem(112),
  '--size-thumb-small': rem(76),
  '--text-small': rem(13),
  '--text-tiny': rem(12),
  '--text-case': rem(15.5),
  '--text-title': rem(24),
  '--text-title-phone': rem(21),
  '--text-figure': rem(32),
  '--text-hero': rem(44),
  '--radius-card': rem(12),
  '--radius-control': rem(10),
  '--motion': '120ms',
};

const petrolScale: MantineColorsTuple = [
  '#e4f1ef',
  '#cde4e1',
  '#9cc4c0',
  '#7fcbc3',
  '#3d8a85',
  '#1d746f',
  '#0b6662',
  '#095350',
  '#084a46',
  '#063c39',
];
/** Mantine's greys in the tint of ours: borders, disabled parts, fields. */
const gray: MantineColorsTuple = [
  '#fbfcfc',
  '#eef2f1',
  '#e6ecea',
  '#dfe6e4',
  '#c6d0cd',
  '#a5b2ae',
  '#6b7975',
  '#566562',
  '#33403d',
  '#16211f',
];
const darkScale: MantineColorsTuple = [
  '#e8eeec',
  '#c2ccca',
  '#a7b5b2',
  '#8a9895',
  '#3d4846',
  '#2f3937',
  '#191f1e',
  '#161c1b',
  '#111615',
  '#0c100f',
];
const urgentScale: MantineColorsTuple = [
  '#fdecea',
  '#f9d5d1',
  '#f3c2bd',
  '#ffa198',
  '#d9534a',
  '#c23a31',
  '#b3261e',
  '#951e17',
  '#7a1812',
  '#5f120d',
];

/** The one theme: type, spacing, radii and the defaults of Mantine's parts. */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 6, dark: 5 },
  colors: { petrol: petrolScale, urgent: urgentScale, gray, dark: darkScale },
  fontFamily: '"Inter Variable", system-ui, -apple-system, "Segoe UI", sans-serif',
  fontSizes: { xs: rem(12), sm: rem(13), md: rem(15), lg: rem(17), xl: rem(21) },
  spacing: { xs: rem(4), sm: rem(8), md: rem(12), lg: rem(16), xl: rem(24) },
  radius: { xs: rem(4), sm: rem(6), md: rem(10), lg: rem(12), xl: rem(24) },
  defaultRadius: 'md',
  headings: {
    fontWeight: '650',
    sizes: { h1: { fontSize: rem(24), lineHeight: '1.25' }, h2: { fontSize: rem(17) }, h3: { fontSize: rem(15) } },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'md' }, classNames: { root: classes.button, inner: classes.buttonInner, label: classes.buttonLabel } },
    InputWrapper: { classNames: { label: classes.fieldLabel, description: classes.fieldDescription } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md' } },
    MultiSelect: { defaultProps: { size: 'md' } },
    TagsInput: { defaultProps: { size: 'md' } },
    Pill: { classNames: { root: classes.pill, label: classes.pillLabel } },
    SegmentedControl: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' }, classNames: { label: classes.optionLabel } },
    Checkbox: { defaultProps: { size: 'md' }, classNames: { label: classes.optionLabel } },
    Modal: { defaultProps: { radius: 'lg', centered: true, transitionProps: { duration: 120 } } },
    Menu: { defaultProps: { transitionProps: { duration: 120 } }, classNames: { item: classes.menuItem } },
    Tooltip: { defaultProps: { transitionProps: { duration: 100 } } },
  },
});

function prefixed(tokens: Record<TokenName, string>): Record<string, string> {
  const own = Object.fromEntries(Object.entries(tokens).map(([name, value]) => [`--c-${name}`, value]));
  return {
    ...own,
    '--mantine-color-body': tokens.ground,
    '--mantine-color-text': tokens.ink,
    '--mantine-color-dimmed': tokens.muted,
    '--mantine-color-placeholder': tokens.muted,
    '--mantine-color-default': tokens.surface,
    '--mantine-color-default-hover': tokens.neutral,
    '--mantine-color-default-color': tokens.ink,
    '--mantine-color-default-border': tokens.line,
    '--mantine-color-anchor': tokens['petrol-text'],
    '--mantine-color-error': tokens.urgent,
  };
}

/** Turns the tokens into CSS variables for both schemes. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: fixed, light: prefixed(light), dark: prefixed(dark) });
