import { lettering, shape, richText, type Letters } from './look.ts';
import { element, setting } from './xml.ts';

export type LabelPlace = 'r' | 'l' | 't' | 'b' | 'ctr' | 'outEnd' | 'inEnd';

type Label = {
  index: number;
  place: LabelPlace;
  look: Letters;
  showName?: boolean;
  showValue?: boolean;
  format?: string;
  /** What to write instead of the name or the value. */
  text?: string;
};

/** Labels on some points of a series, and on no other. */
export const labelsOn = (labels: readonly Label[]): string =>
  labels.length === 0 ? '' : element('c:dLbls', {}, labels.map(pointLabel), shown({}));

/** The value on every point of a series. */
export const valuesOnAll = (place: LabelPlace, format: string, look: Letters): string =>
  element(
    'c:dLbls',
    {},
    element('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    shape(null),
    lettering(look),
    setting('c:dLblPos', place),
    shown({ value: true }),
  );

const pointLabel = ({ index, place, look, showName, showValue, format, text }: Label): string =>
  element(
    'c:dLbl',
    {},
    setting('c:idx', index),
    text !== undefined && richText([text], look),
    format !== undefined && element('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    shape(null),
    lettering(look),
    setting('c:dLblPos', place),
    shown({ name: showName, value: showValue ?? text !== undefined }),
    showName && showValue && element('c:separator', {}, ' '),
  );

const shown = ({ name = false, value = false }: { name?: boolean | undefined; value?: boolean }): string =>
  setting('c:showLegendKey', 0) +
  setting('c:showVal', Number(value)) +
  setting('c:showCatName', 0) +
  setting('c:showSerName', Number(name)) +
  setting('c:showPercent', 0) +
  setting('c:showBubbleSize', 0);
