import './app/plan-atlas';
import { printInLight } from './app/print-in-light';

printInLight(document.documentElement);
