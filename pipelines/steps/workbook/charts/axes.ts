import { line, lineColours, lettering, noLine, stroke } from './look.ts';
import type { Scale } from './scale.ts';
import { element, setting } from './xml.ts';

export type AxisIds = { own: number; other: number };

type ValueAxisLook = AxisIds & {
  scale: Scale;
  format: string;
  at: 'l' | 'b';
  /** For the axis at the foot. */
  title?: string | undefined;
  /** Between the categories, or on the values themselves where both axes are scales. */
  crosses: 'between' | 'midCat';
};

/** An axis of numbers, with a faint line at each step. */
export const valueAxis = ({ own, other, scale, format, title, at, crosses }: ValueAxisLook): string =>
  element(
    'c:valAx',
    {},
    setting('c:axId', own),
    scaling('minMax', scale),
    setting('c:delete', 0),
    setting('c:axPos', at),
    gridlines,
    title,
    element('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    ticks('none', 'nextTo'),
    stroke(noLine),
    lettering(),
    setting('c:crossAx', other),
    // At the foot: the axis that it meets there runs from the top down.
    setting('c:crosses', at === 'b' ? 'max' : 'min'),
    setting('c:crossBetween', crosses),
    setting('c:majorUnit', scale.step),
  );

type CategoryAxisLook = AxisIds & {
  format: string;
  at: 'l' | 'b';
  /** For the axis at the foot. */
  title?: string | undefined;
  labelEvery?: number;
  /** Whether the names are too long to stand level. */
  isSlanted?: boolean;
};

/** An axis of periods or groups: from left to right, or from the top down, as a table reads. */
export const categoryAxis = ({
  own,
  other,
  format,
  at,
  title,
  labelEvery = 1,
  isSlanted = false,
}: CategoryAxisLook): string =>
  element(
    'c:catAx',
    {},
    setting('c:axId', own),
    scaling(at === 'l' ? 'maxMin' : 'minMax'),
    setting('c:delete', 0),
    setting('c:axPos', at),
    title,
    element('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    ticks(at === 'l' ? 'none' : 'out', 'low'),
    stroke(line({ colour: lineColours.axis, width: 0.75 })),
    lettering({ slant: isSlanted ? -45 : 0, wraps: true }),
    setting('c:crossAx', other),
    setting('c:crosses', 'autoZero'),
    setting('c:auto', 0),
    setting('c:lblAlgn', 'ctr'),
    setting('c:lblOffset', 100),
    setting('c:tickLblSkip', labelEvery),
    setting('c:tickMarkSkip', labelEvery),
    setting('c:noMultiLvlLbl', 1),
  );

/**
 * A pair of axes that are not seen: periods as on the others, and a height from 0 to 1. The second is there, without
 * line or letters: LibreOffice leaves out what stands on a height axis that is not.
 */
export const hiddenAxes = ({ own, other }: AxisIds): string =>
  element(
    'c:catAx',
    {},
    setting('c:axId', own),
    scaling('minMax'),
    setting('c:delete', 1),
    setting('c:axPos', 'b'),
    ticks('none', 'none'),
    setting('c:crossAx', other),
    setting('c:crosses', 'autoZero'),
    setting('c:auto', 0),
    setting('c:noMultiLvlLbl', 1),
  ) +
  element(
    'c:valAx',
    {},
    setting('c:axId', other),
    scaling('minMax', { min: 0, max: 1 }),
    setting('c:delete', 0),
    setting('c:axPos', 'r'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    ticks('none', 'none'),
    stroke(noLine),
    setting('c:crossAx', own),
    setting('c:crosses', 'max'),
    setting('c:crossBetween', 'between'),
  );

/** An axis of places from 0 at the top to a number, a faint line at each; what stands there has its own name. */
export const placeAxis = ({ own, other, end }: AxisIds & { end: number }): string =>
  element(
    'c:valAx',
    {},
    setting('c:axId', own),
    scaling('maxMin', { min: 0, max: end }),
    setting('c:delete', 0),
    setting('c:axPos', 'l'),
    gridlines,
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    ticks('none', 'none'),
    stroke(line({ colour: lineColours.axis, width: 0.75 })),
    setting('c:crossAx', other),
    setting('c:crosses', 'min'),
    setting('c:crossBetween', 'midCat'),
    setting('c:majorUnit', 1),
  );

const gridlines = element('c:majorGridlines', {}, stroke(line({ colour: lineColours.grid, width: 0.75 })));

const scaling = (orientation: 'minMax' | 'maxMin', limits?: { min: number; max: number }): string =>
  element(
    'c:scaling',
    {},
    setting('c:orientation', orientation),
    limits && setting('c:max', limits.max) + setting('c:min', limits.min),
  );

const ticks = (marks: 'none' | 'out', labels: 'none' | 'nextTo' | 'low'): string =>
  setting('c:majorTickMark', marks) + setting('c:minorTickMark', 'none') + setting('c:tickLblPos', labels);
