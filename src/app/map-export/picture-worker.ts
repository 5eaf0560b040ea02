import { answerWith } from '../files/worker-answer';
import { writtenPicture } from './writing/written-picture';

/** Answers a job with the picture; fails where there is too little memory for it. */
answerWith(writtenPicture);
