import type { Story } from '../../../../src/plan/stories/story';
import { pageContext } from '../../../../src/site/pages/subject/page-context';
import type { Subject } from '../../../../src/site/pages/subject/subject';
import { siteConfig } from '../../../../src/state/site-config';
import { realPlan } from '../../real-plan';

/** The contexts of pages in both languages, on the real data pack. */
export const contexts = {
  zh: pageContext(realPlan, siteConfig({}), 'zh'),
  en: pageContext(realPlan, siteConfig({}), 'en'),
};

/** The subject of an entity's page. */
export function entitySubject(id: string): Subject {
  const entity = realPlan.entities.get(id);
  if (!entity) throw new Error(`no entity ${id}`);
  return { kind: 'entity', entity };
}

const odd = '<script>alert("1")</script> & $& “quotes” \'single\'';

/** A story whose texts hold what markup could be mistaken for. */
export const oddStory: Story = {
  id: 'odd',
  title: { zh: odd, en: odd },
  summary: { zh: odd, en: odd },
  chapters: [
    {
      title: { zh: odd, en: odd },
      text: {
        zh: `**粗**，<b onclick="x">标记</b>，[链接](javascript:alert(1))`,
        en: '[Lanxi](?sel=lanxi)\n\n- one\n- *two*',
      },
      link: '?measure=output',
      citations: [{ id: 'odd', section: '3.4', locator: { kind: 'paragraph', paragraph: 1 }, quote: odd }],
      derived: [{ name: { zh: odd, en: odd }, formula: '1 < 2 & 3 > 2', after: { zh: odd, en: odd } }],
    },
  ],
};
