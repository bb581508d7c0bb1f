import { describe, expect, it } from 'vitest';
import { point } from './point.fixture';
import { missedUnits, toBarRows } from './to-bar-rows';

const ying = point({ unitCode: '140622', unitName: '应县', value: '0.661', targetGap: '-0.039', band: 'NEAR' });
const youyu = point({ unitCode: '140623', unitName: '右玉县', value: '0.640', targetGap: '-0.060', band: 'MISSED' });
const huairen = point({ unitCode: '140681', unitName: '怀仁市', value: '0.800', targetGap: '0.100', band: 'MET' });
const silent = point({ unitCode: '140602', unitName: '朔城区', value: null, state: 'NOT_REPORTED', band: 'NONE' });

describe('units side by side', () => {
  it('stand longest bar first, those without a figure last', () => {
    expect(toBarRows([silent, ying, huairen, youyu]).map((row) => row.label)).toEqual(['怀仁市', '应县', '右玉县', '朔城区']);
  });

  it('carry their target as a tick and know the own unit', () => {
    const [first] = toBarRows([ying], '140622');
    expect(first).toMatchObject({ value: 66.1, target: 70, own: true });
  });

  it('draw nothing for what is not reported', () => {
    expect(toBarRows([silent])[0]?.value).toBeNull();
  });
});

describe('the units that miss the target', () => {
  it('are named worst first; near is missed, not reported is not', () => {
    expect(missedUnits([ying, silent, huairen, youyu]).map((one) => one.unitName)).toEqual(['右玉县', '应县']);
  });
});
