// Runs in the page, beside the real renderer: draws one card into it.
globalThis.drawCard = (card, host) => {
  const { AdaptiveCard, HostConfig } = globalThis.AdaptiveCards;
  // Teams knows markdown; here its backslash escapes are taken away as its renderer would.
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    const holder = document.createElement('div');
    holder.textContent = text.replace(/\\([\\`*_~[\]<>#+=|&\-.)])/g, '$1');
    result.outputHtml = holder.innerHTML;
    result.didProcess = true;
  };
  const drawn = new AdaptiveCard();
  drawn.hostConfig = new HostConfig(host);
  drawn.parse(card);
  document.getElementById('card').append(drawn.render());
};
