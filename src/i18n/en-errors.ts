import { briefingErrorsEn } from './briefing/errors.ts';
import { openedFileEn } from './opened-file.ts';

/** What went wrong and what to do next. */
export const errorsEn = {
  ...briefingErrorsEn,
  ...openedFileEn,
  title: 'Something went wrong',
  'catalog-newer':
    'The data catalogue was made by a newer version of this program. Reload the page, or ask your administrator to update the site.',
  'catalog-damaged':
    'The data catalogue is damaged. Reload the page, or ask your administrator to build the data again.',
  'catalog-missing': 'The data catalogue did not load. Check the network or try again later.',
  'state-invalid': 'Part of this address could not be understood; the default is shown instead.',
  'state-own':
    'This address names figures of somebody’s own tables, which this device does not hold: they were removed, or opened on another computer. Open the file again under “Your own tables”; the rest is shown with its defaults.',
  'part-offline':
    'There is no network, and this part of the site is not kept on this device. Connect, then try again.',
  'part-failed':
    'The server did not send this part of the site. Try again; if that does not help, reload the page or come back later.',
  'site-updated':
    'The site was updated after this page was opened. Reload the page to go on; what you typed is kept.',
  'offline-unsupported':
    'This browser cannot download pages from this address for use offline. Use an https address, or download the tables.',
  'offline-incomplete':
    'Not everything was downloaded. Check the network and try again; what is here already stays.',
  'table-missing':
    'This table did not load. Check the network, then close and open it again; or download it.',
  'table-damaged':
    'This table is damaged or incomplete. Reload the page; if it stays so, ask your administrator to publish the data again.',
  'not-found': 'Page not found',
  'not-found-help':
    'The address may be mistyped, or the page has moved. Start again from the overview.',
  'engine-unsupported':
    'This browser is too old to run the database. The page draws from the data catalogue instead; the figures are the same.',
  'engine-workers':
    'The database runs in the background (in a worker), which this browser or its settings do not allow. The page draws from the data catalogue instead; the figures are the same.',
  'engine-start':
    'The database did not start. The page draws from the data catalogue instead; the figures are the same.',
  'engine-offline':
    'There is no network, and the database is not kept on this device. The page draws from the data catalogue instead; the figures are the same. To use the database without a network, connect once and choose “Keep everything on this device” on the page “Data”.',
  'engine-query': 'This query could not be run. Change the selection, or go back to the default.',
  'engine-cancelled': 'The query was cancelled.',
  'data-missing':
    'The data table {file} did not load; the page uses the data catalogue instead. Check the network and try again, or ask your administrator to publish the data again.',
  'data-damaged':
    'The data table {file} is damaged or incomplete; the page uses the data catalogue instead. Reload the page; if that does not help, ask your administrator to publish the data again.',
  'chart-missing': 'The chart did not load. Check the network or try again later.',
  'data-stale':
    'The data tables and the data catalogue are of different versions. Reload the page.',
  'encoding-unknown':
    'This file is not text in UTF-8, UTF-16, GB18030 or Big5, so it was not read. Save it again as UTF-8.',
  'document-too-deep':
    'This file is nested more than {limit} levels deep, so it was not opened. Export it again.',
  'document-version':
    'Version {version} of the chart document is unknown. Update the program, or save the document again.',
  'file-unreadable': 'This file could not be read. Choose it again.',
  'export-failed': 'The file could not be made. Try again, or choose another format.',
  retry: 'Try again',
  reload: 'Reload the page',
  back: 'Back to the overview',
};
