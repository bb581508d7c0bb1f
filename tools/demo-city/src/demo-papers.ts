import { RandomStream } from './random';

/** Papers and photos of the demonstration. They are drawn: nobody's face, name or hand is in them, and no font has to be there. */
export const DEMO_PAPERS = [
  'SIGN_IN_SHEET',
  'MINUTES',
  'SIGNED_FORM',
  'BALLOT',
  'MEETING_PHOTO',
  'LEADERS_PHOTO',
  'ACTIVITY_PHOTO',
  'HOME_PHOTO',
] as const;
export type DemoPaper = (typeof DEMO_PAPERS)[number];

const INK = '#26324a';
const PAGE = { width: 1240, height: 1754 };
const SCENE = { width: 1600, height: 1200 };

/** The content of a paper: the same each time. */
export async function drawPaper(paper: DemoPaper): Promise<Buffer> {
  const random = new RandomStream(140600, paper);
  if (paper === 'MINUTES') return minutesPdf();
  const photo = SCENES[paper];
  const [{ width, height }, drawn] = photo ? [SCENE, scene(random, photo)] : [PAGE, page(random, paper)];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn}</svg>`;
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(svg)).jpeg({ quality: 70 }).toBuffer();
}

const rect = (x: number, y: number, width: number, height: number, fill: string, more = ''): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`;

/** A line of writing, as an eye sees it that does not read. */
const writing = (random: RandomStream, x: number, y: number, width: number, size: number, fill = '#5d6473'): string => {
  let at = x;
  let drawn = '';
  while (at < x + width - size) {
    drawn += rect(
      at,
      y + random.int(0, 2),
      size * 0.86,
      size * 0.9,
      fill,
      `rx="${size * 0.18}" opacity="${0.55 + random.next() * 0.4}"`,
    );
    at += size * (random.chance(0.08) ? 1.7 : 1.08);
  }
  return drawn;
};

/** A name written by hand. */
const signature = (random: RandomStream, x: number, y: number): string => {
  const strokes = Array.from({ length: 3 }, (_, sign) => {
    const left = x + sign * 44;
    const points = Array.from({ length: 5 }, () => `${left + random.int(-4, 38)},${y + random.int(-20, 16)}`);
    return `M${points[0]} Q${points[1]} ${points[2]} T${points[3]} T${points[4]}`;
  });
  return `<path d="${strokes.join(' ')}" fill="none" stroke="${INK}" stroke-width="4" stroke-linecap="round"/>`;
};

/** A form with its title, a table or paragraphs, signatures. */
function page(random: RandomStream, paper: DemoPaper): string {
  const paperWhite = rect(0, 0, PAGE.width, PAGE.height, '#fbfaf6');
  const title = writing(random, 360, 130, 520, 44, INK);
  if (paper !== 'SIGN_IN_SHEET' && paper !== 'BALLOT') {
    const lines = Array.from({ length: 26 }, (_, line) =>
      writing(random, line % 6 === 0 ? 190 : 130, 270 + line * 46, line % 6 === 5 ? random.int(300, 700) : 980, 24),
    );
    const signed = `${writing(random, 620, 1530, 190, 28, INK)}${signature(random, 830, 1550)}`;
    return `${paperWhite}${title}${lines.join('')}${signed}${writing(random, 620, 1610, 420, 24)}`;
  }
  const rows = Array.from({ length: 16 }, (_, row) => {
    const y = 300 + row * 82;
    const mark = `<path d="M${1030} ${y + 42} l16 18 l34 -42" fill="none" stroke="#b3402f" stroke-width="6"/>`;
    const cells = paper === 'BALLOT' ? (random.chance(0.7) ? mark : '') : signature(random, 880, y + 46);
    return row === 0
      ? `${writing(random, 150, y + 26, 200, 28, INK)}${writing(random, 420, y + 26, 300, 28, INK)}${writing(random, 880, y + 26, 150, 28, INK)}`
      : `${writing(random, 150, y + 28, 180, 24)}${writing(random, 420, y + 28, random.int(220, 380), 24)}${cells}`;
  });
  const grid = Array.from({ length: 17 }, (_, line) => `M110 ${300 + line * 82 - 6} H1130`).join(' ');
  const frame = `<path d="${grid} M110 294 V1606 M390 294 V1606 M840 294 V1606 M1130 294 V1606" stroke="#7c8496" stroke-width="2"/>`;
  return `${paperWhite}${title}${rows.join('')}${frame}`;
}

interface Scene {
  readonly wall: string;
  readonly floor: string;
  readonly cloth: string;
  readonly people: number;
  readonly banner: boolean;
}

const SCENES: Readonly<Partial<Record<DemoPaper, Scene>>> = {
  MEETING_PHOTO: { wall: '#e9e2d2', floor: '#b49a78', cloth: '#8a5a3a', people: 11, banner: true },
  LEADERS_PHOTO: { wall: '#dfe5ea', floor: '#8d97a3', cloth: '#a03a32', people: 14, banner: true },
  ACTIVITY_PHOTO: { wall: '#cfe3f2', floor: '#9cb98a', cloth: '#e0d3b4', people: 8, banner: true },
  HOME_PHOTO: { wall: '#efe6d6', floor: '#c2ab8a', cloth: '#6d4a32', people: 0, banner: false },
};

/** A room with a table, and people around it seen from behind. */
function scene(random: RandomStream, { wall, floor, cloth, people, banner }: Scene): string {
  const room = `${rect(0, 0, SCENE.width, 720, wall)}${rect(0, 720, SCENE.width, 480, floor)}${rect(0, 708, SCENE.width, 16, '#00000022')}`;
  const light =
    '<defs><radialGradient id="l" cx=".5" cy=".2" r=".9"><stop offset="0" stop-color="#fff" stop-opacity=".35"/><stop offset="1" stop-color="#000" stop-opacity=".28"/></radialGradient></defs>';
  const red = banner ? `${rect(250, 120, 1100, 110, '#b22a22')}${writing(random, 330, 148, 960, 54, '#f6e3a8')}` : '';
  const board = banner
    ? ''
    : `${rect(420, 140, 760, 420, '#f7f5ee', 'stroke="#7a5b3a" stroke-width="14"')}${[0, 1, 2, 3, 4, 5].map((line) => writing(random, 470, 190 + line * 58, 640, 28)).join('')}`;
  const windows = [60, 1390].map((x) => rect(x, 260, 150, 300, '#bcd6e6', 'stroke="#8b7a63" stroke-width="12"')).join('');
  const table = `<path d="M330 760 H1270 L1440 960 H160 Z" fill="${cloth}"/>${rect(160, 960, 1280, 60, '#00000033')}`;
  const cups = Array.from(
    { length: 7 },
    (_, i) => `<ellipse cx="${420 + i * 128}" cy="${820 + random.int(-20, 40)}" rx="20" ry="12" fill="#f3f3ee"/>`,
  );
  const persons = Array.from({ length: people }, (_, i) => {
    const front = i % 2 === 0;
    const x = 130 + (i * 1340) / Math.max(1, people - 1) + random.int(-20, 20);
    const y = front ? 900 : 560;
    const size = front ? 1.35 : 0.95;
    const coat = random.pick(['#3c4f6b', '#5b3f45', '#44584a', '#6b6250', '#2f3a46', '#7a4f3b']);
    const hair = random.pick(['#1f1b1a', '#2e2622', '#4a4441']);
    return [
      front ? 1 : 0,
      `<g transform="translate(${x} ${y}) scale(${size})"><path d="M-75 250 Q-80 90 0 84 Q80 90 75 250 Z" fill="${coat}"/><circle cy="40" r="44" fill="#d9b08c"/><path d="M-46 40 A46 46 0 0 1 46 40 Q20 ${front ? 70 : 10} -46 40 Z" fill="${hair}"/></g>`,
    ] as const;
  });
  const rows = (front: number): string => persons.flatMap(([at, drawn]) => (at === front ? [drawn] : [])).join('');
  return `${light}${room}${windows}${red}${board}${rows(0)}${table}${cups.join('')}${rows(1)}${rect(0, 0, SCENE.width, SCENE.height, 'url(#l)')}`;
}

const MINUTES_LINES = [
  '会 议 纪 要',
  '',
  '一、组长传达本月应知应会和货源投放政策。',
  '二、组员交流经营经验，提出意见和困难，逐条记录。',
  '三、核对明码标价情况，提醒价签与实物一致。',
  '四、议定下月例会时间，由组长通知。',
  '',
  '（演示文件，不含真实人员信息）',
];

/** One page with a font that every PDF viewer has its own for. */
function minutesPdf(): Buffer {
  const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');
  const lines = MINUTES_LINES.map((line, index) => `/F1 ${index === 0 ? 22 : 13} Tf <${hex(line)}> Tj 0 -34 Td`);
  const content = `BT 90 740 Td ${lines.join('\n')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 5 >> /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
  let file = '%PDF-1.5\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(at).padStart(10, '0');
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${at} 00000 n \n`).join('')}`;
  return Buffer.from(
    `${file}${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}
