import { downloadGeopackage } from '../../features/export/model/download-geopackage';
import { answerWith } from '../files/worker-answer';

/** Answers what is to be downloaded with the bytes of the file. */
answerWith(downloadGeopackage, ({ buffer }) => [buffer]);
