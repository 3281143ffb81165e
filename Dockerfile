FROM node:24-bookworm-slim AS build
WORKDIR /srv/fareguard
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=optional
COPY . .
RUN npm run build && npm prune --omit=dev --omit=optional

FROM node:24-bookworm-slim
WORKDIR /srv/fareguard
ENV NODE_ENV=production
COPY --from=build --chown=node:node /srv/fareguard ./
RUN mkdir -p data && chown node:node data
USER node
VOLUME /srv/fareguard/data
EXPOSE 3000
CMD ["node", "build/server/index.js"]
