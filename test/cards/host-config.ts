const COMMON = {
  fontFamily: "'Segoe UI', 'DejaVu Sans', sans-serif",
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  actions: {
    maxActions: 6,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    spacing: 'default',
    buttonSpacing: 8,
  },
  factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 12 },
};

function colours(text: string, subtle: string, accent: string, attention: string, warning: string) {
  const both = (colour: string) => ({ default: colour, subtle: colour });
  return {
    default: { default: text, subtle },
    accent: both(accent),
    attention: both(attention),
    warning: both(warning),
    good: both(text),
    dark: both(text),
    light: both(text),
  };
}

/** Colours and sizes as Teams has them, by theme. */
export const HOST_CONFIGS = {
  light: {
    background: '#ffffff',
    config: {
      ...COMMON,
      separator: { lineThickness: 1, lineColor: '#e1dfdd' },
      containerStyles: {
        default: {
          backgroundColor: '#ffffff',
          foregroundColors: colours('#242424', '#616161', '#5b5fc7', '#c4314b', '#835c00'),
        },
      },
    },
  },
  dark: {
    background: '#292929',
    config: {
      ...COMMON,
      separator: { lineThickness: 1, lineColor: '#484644' },
      containerStyles: {
        default: {
          backgroundColor: '#292929',
          foregroundColors: colours('#ffffff', '#adadad', '#a6a7dc', '#f1707b', '#fcd116'),
        },
      },
    },
  },
} as const;
