import { answerWith } from '../files/worker-answer';
import { writtenExport } from './writing/written-export';

/** Answers a job with the picture; fails where there is too little memory for it. */
answerWith(writtenExport);
