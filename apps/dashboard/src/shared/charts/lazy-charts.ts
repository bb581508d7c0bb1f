import { lazy } from 'react';

/** Recharts comes only where a chart stands; the frame around it holds the place meanwhile. */
export const TrendChart = lazy(async () => ({ default: (await import('./trend.chart')).TrendChart }));

/** The distribution, loaded like the trend. */
export const HistogramChart = lazy(async () => ({ default: (await import('./histogram.chart')).HistogramChart }));
