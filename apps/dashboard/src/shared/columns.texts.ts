/** Words of the choice of columns. */
export const texts = {
  zh: { label: '列与行距', shown: '显示的列（导出相同）', all: '显示全部列', density: '行距', compact: '紧凑', roomy: '宽松' },
  en: {
    label: 'Columns and density',
    shown: 'Columns shown (exports have the same)',
    all: 'Show all columns',
    density: 'Density',
    compact: 'Compact',
    roomy: 'Roomy',
  },
};
