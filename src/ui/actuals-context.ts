import { createContext } from '@lit/context';
import type { Actuals } from '../plan/actuals/actual';

/** The figures that the reader entered for the years after 2020. Given by the shell. */
export const actualsContext = createContext<Actuals>(Symbol('actuals'));
