import { createContext } from '@lit/context';
import type { Plan } from '../plan/plan';

/** The loaded plan, for names, cross-links and citations. Given by the shell. */
export const planContext = createContext<Plan>(Symbol('plan'));
