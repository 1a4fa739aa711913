const CHANNEL = 'reform-yardstick-own';
const FLAG = 'reform-yardstick-own';
/** Tabs that are asked answer at once; one that is just going to its next page, soon. */
const PATIENCE = 400;

const isOfSession = (): boolean => {
  try {
    return sessionStorage.getItem(FLAG) !== null;
  } catch {
    return false;
  }
};

/** Notes that this tab is of the session that now is. */
function takePart(): void {
  try {
    sessionStorage.setItem(FLAG, '1');
  } catch {
    // The tab then asks the others with each of its pages.
  }
}

/** Whether another tab of the site is open; locks would tell too, but not on intranets without https. */
function isElsewhere(): Promise<boolean> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(CHANNEL);
    const end = (answer: boolean) => {
      clearTimeout(timer);
      channel.close();
      resolve(answer);
    };
    const timer = setTimeout(() => end(false), PATIENCE);
    channel.onmessage = ({ data }) => {
      if (data === 'here') end(true);
    };
    channel.postMessage('who');
  });
}

let answering: BroadcastChannel | undefined;

/** Answers tabs that ask whether the session goes on, for as long as this page stands. */
export function answerTabs(): void {
  if (answering !== undefined) return;
  answering = new BroadcastChannel(CHANNEL);
  answering.onmessage = ({ data }) => {
    if (data === 'who') answering?.postMessage('here');
  };
  takePart();
}

/** Whether this page goes on with a session: that of its tab, or of another that is still open. */
export async function sessionGoesOn(): Promise<boolean> {
  const goesOn = isOfSession() || (await isElsewhere());
  answerTabs();
  return goesOn;
}
