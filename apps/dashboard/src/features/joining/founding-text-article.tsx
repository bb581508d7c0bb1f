import { compareTexts } from '@chengxin/joining/domain';
import { useTranslation } from 'react-i18next';
import '../../shared/papers.css';

const ARTICLE = /^(第[一二三四五六七八九十]+条)([\s\u3000]*)(.*)$/;

/** A paragraph; the number of an article stands out. */
function Paragraph({ text }: { text: string }) {
  const match = ARTICLE.exec(text);
  return match ? (
    <p>
      <strong>{match[1]}</strong>　{match[3]}
    </p>
  ) : (
    <p>{text}</p>
  );
}

/** A founding text as it is printed: title, paragraphs. The covenant's lines are centred. */
export function FoundingTextArticle({ title, body, centred }: { title: string; body: string; centred: boolean }) {
  return (
    <div className={centred ? 'cx-paper-text cx-paper-centred' : 'cx-paper-text'}>
      <h2>{title}</h2>
      {body.split('\n').map((line, index) => (
        <Paragraph key={`${index}-${line.slice(0, 8)}`} text={line} />
      ))}
    </div>
  );
}

/** Two versions by paragraphs: what went is struck, what came is underlined, each said in words too. */
export function ComparedTexts({ title, older, newer }: { title: string; older: string; newer: string }) {
  const { t } = useTranslation('founding-texts');
  return (
    <div className="cx-paper-text">
      <h2>{title}</h2>
      {compareTexts(older, newer).map(({ kind, text }, index) => {
        const key = `${index}-${kind}`;
        if (kind === 'SAME') return <p key={key}>{text}</p>;
        const Mark = kind === 'ADDED' ? 'ins' : 'del';
        return (
          <p key={key} className={`cx-paper-${kind.toLowerCase()}`}>
            <Mark>
              <span className="cx-visually-hidden">{t(kind === 'ADDED' ? 'added' : 'removed')} </span>
              {text}
            </Mark>
          </p>
        );
      })}
    </div>
  );
}
