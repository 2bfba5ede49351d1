/**
 * Where the development build of the tests would live: under a base path, with whole addresses. So the end-to-end tests
 * see both ways of building: this one, and `dist` without `SITE_URL`.
 */
export const developmentSite = 'https://reader.example/kaidan/'
