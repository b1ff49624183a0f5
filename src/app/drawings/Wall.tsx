/** The faint wall on the back of a card: a battlement climbs to a watchtower. It fills 120 by 48 units. */
export function Wall({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} strokeOpacity={0.22}>
      <path d="M0 46C20 44 26 32 46 31S72 27 86 19" />
      <path d="M0 42.7C18 40.7 25 28.7 46 27.7S70 23.7 86 15.2" strokeWidth={2.6} strokeDasharray="3.4 2.6" />
      <path d="M86 40V7.5H106V40M83 7.5H109" />
      <path d="M83.6 4.4H109" strokeWidth={2.6} strokeDasharray="4 3.2" />
      <path d="M92.5 20v-3.5a3.5 3.5 0 0 1 7 0V20z" />
      <path d="M106 22C111 23 114 27 120 28" />
    </g>
  )
}
