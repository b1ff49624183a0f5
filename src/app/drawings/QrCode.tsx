/** A code that says nothing, 18 units square: three finders and a few modules. */
export function QrCode({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} strokeWidth={1} strokeOpacity={0.75}>
      <path d="M.5 .5h5v5h-5zM12.5 .5h5v5h-5zM.5 12.5h5v5h-5z" />
      <path d="M2 3h2M14 3h2M2 15h2" strokeWidth={2} />
      <path d="M8.5 0v3M8 5.5h3M0 8.5h4M6 8.5h4M13 8.5h5M8.5 11v3M8 16.5h4M12 11.5h3M16.5 11v3M13 14.5h2M15 17.5h3" />
    </g>
  )
}
