const NAME = 'gahshomar-key';

/** The key of somebody who may add texts and feeds; forgotten with the tab. */
export const accessKey = {
  get: () => sessionStorage.getItem(NAME) ?? '',
  set: (key) => sessionStorage.setItem(NAME, key),
};

/** Whether a request was refused for want of a key with the right to it. */
export const wantsKey = ({ status }) => status === 401 || status === 403;

/** An address may bring the key along as `#key=…`, which no server sees; it does not stay in the address. */
const brought = new URLSearchParams(location.hash.slice(1)).get('key');
if (brought) {
  accessKey.set(brought);
  history.replaceState(null, '', location.pathname + location.search);
}
