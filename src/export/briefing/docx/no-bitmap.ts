// One-bit PNG, 720 × 360: a frame and the sentence in both languages.
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAtAAAAFoAQAAAABWXfG0AAAFY0lEQVR42u3X0WvbRhgA8BOCeoEsLvTFBRNtdNCXPcTL' +
  'wxowuj6tG4zteY/B3fLqTA+LmGuZ5SEbmISSl4Rl0p+wxzEoVFlGtVBjvS4wbKc2upfS2hxsPnK9253iNg0dVB4drPAJ' +
  'Iwn59NOnT3cnfQi9lguW/9HCgQYaaKCBBhpooIEGGmiggQYaaKCBBhpooIEGGmiggQYaaKCBBhpooIEGGmiggQYaaKCB' +
  'BhpooIEGGmiggQYaaKBfES0cvfK4lGHu9Ej8QpMbukUcBw+FxeVfU9BjZLY13TBDZEnZRGt683yTSgPZ5XwcDEJNowWU' +
  'y0gzQhOPI6thxjiQsvWMZrJ7IuVjfWPBEHldaxBJTRemof/0xs9oEjMSEBJp2gy5Z3JkyIAdCgMNYk0zaXuZ6MT5OVxs' +
  'oFGsEtI2FC2QpiOVcSZKrTWvJJDRQ+5RSqvLNKagL286CFH98FpOoB+juoP+QUq7/nt1V0pM/Fu7Yq3WQ0VkTBH1Rfcd' +
  'yjmJBUKHVxX9BrqGLHrQzl0xJAvsuifMReJX0QVFX7cGeAq6yoaKljoh8Yai81IlhG43+3Ormq5Fiu4hTd8hB8HAmibX' +
  'LFzkd3oo3zDSXLdRSu/Qoiupok3hXCW+53aMPXJwtxUM2TBjD0mccd5ke4r2WbhmTWi2u0uLTPYVvZrS1ZmO0ezdx82t' +
  'cAqaLVPWkpFsGPfzOuqaeoyKHpWZjBTtCjOvEmJ03FbvEO9F69MkZExHLbkufRZHaUKGil5aoooOTumtHpKfddzBo9+8' +
  'MvlpCvpog9KH8raKuoV9rKKmJBiXUxqrHqI63w8Us486Ln/UqunOJ+pZ6cPQIVwuSSHbZoBliBTNy2VadoXn1xV9XBx7' +
  'VNFP2nu8MTMFfelIOBHnNQ8ZMQ3uyl9QX9G1csV+mxu/VudKHL2p6ErHYO0dTw90npEOLxaQuTUeCkuogC0s79WIpus5' +
  'PMON3jBn8sJ+Lyecjsnat9XMR9hYZKP3x4rG+8dyDqHraN6TnSoZnJ9UR8frYfGrjnfgXw243NgfZaSlfCKpjB6ryVP9' +
  'fDU9scePzp96ctIVWHal7PzYfSK70UlmGl67QAMNNNBAv840Pd2Q5w4x/bVNn+531V73rOFL6VG69iZn3P1HmkTPqo/c' +
  'FPTwHI3P07rOUzXSpPpwmmv1xbQhzUQP0lIpC82Z/2Xt66loa8GeLc7lh9W8Gc5Kg5jheD4ncm8Nl3JsnfgfLlj97c3c' +
  'BVV9+HZNitw6DffDgfdyOvH8SjFx71lk4V4pKstiUmo7zQrvF/uFCovJ5serW3R7L60+sF2LubNB9/rN5QxRtz1/ZSdx' +
  'EhyVEjfGsvyF23F+p2M6v7JDWUznPnFiur1LyyNJFW1yFlDfma9koXHzxnfCSbx4RJii7ZtrosQoo/aNbzU923bi0fe7' +
  '+mObKNrRtHDsLPQWboUzKU2JkdIovHbNZCP7+oym31X0pESIFc00HTpoJQPdwK2IndLJUkp7m3ZB6qhV7PHJzTPasia0' +
  '71gkAx1Yx2RCD05z7fn4UNMrmh5/fkZjv35K2w7OQuPgmPzxQNHk0mBV08kt//0W5bS4cqTpZUXzmqJHuvqorfJRQMuO' +
  'nyUheOu4X/xgqe09WEyW46IsJKXmoup8ldn+ZU2vpnSN2MvcaFXnrohKQAtOMwMtcEyHdr447w2dZPbTph4y+4XJkKHs' +
  'gI/alxRdz9uq+giHefVHQL9ZCMm/mFTxCzuvbL4GGl67QAMNNNBAAw000EADDTTQQAMNNNBAAw000EADDTTQQAMNNNBA' +
  'Aw000EADDTTQQAMNNNBAAw000EADDTTQQAMNNND/J/q1XP4GwsRicFBwGoIAAAAASUVORK5CYII=';

/**
 * What programmes that show no vectors show of a chart where nothing could make its bitmap (plain
 * Node): that it is a vector chart, and which programme opens it. Never an empty picture.
 */
export const NO_BITMAP: Uint8Array = Uint8Array.from(atob(PNG), (byte) => byte.charCodeAt(0));
