/** Named keys as WebDriver spells them, https://www.w3.org/TR/webdriver2/#keyboard-actions; any other key is its own character. */
const KEYS = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C', Space: ' ',
  PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014',
  ArrowDown: '\uE015', Delete: '\uE017', Meta: '\uE03D',
};

const action = (type) => (key) => ({type, value: KEYS[key] ?? key});

export const keyDown = action('keyDown');
export const keyUp = action('keyUp');
export const keyPress = (key) => [keyDown(key), keyUp(key)];
