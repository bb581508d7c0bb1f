import type { PaperData } from './paper-data.queries';

const maskName = (name: string): string =>
  [...name]
    .map((letter, index) => (index === 0 ? letter : '*'))
    .join('')
    .padEnd(2, '*');
const maskPhone = (phone: string | null): string | null =>
  phone === null ? null : phone.length >= 8 ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : '****';

type Persons = 'leader' | 'customerManager' | 'marketInspector';

/** The same data with names of retailers and all telephones masked, as pages show them (GB/T 35273 7.2). */
export function maskPaper(data: PaperData): PaperData {
  const retailer = <T extends { name: string; phone: string | null }>(person: T): T => ({
    ...person,
    name: maskName(person.name),
    phone: maskPhone(person.phone),
  });
  const officer = (kind: Persons) => data[kind] && { ...data[kind], phone: maskPhone(data[kind].phone) };
  return {
    ...data,
    leader: data.leader && retailer(data.leader),
    customerManager: officer('customerManager'),
    marketInspector: officer('marketInspector'),
    members: data.members.map(retailer),
    applications: data.applications.map(retailer),
  };
}
