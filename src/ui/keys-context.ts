import { createContext } from '@lit/context';

/** Where keys are heard: the window, or in somebody else's page the atlas alone. Given by the shell. */
export const keysContext = createContext<EventTarget>(Symbol('keys'));
