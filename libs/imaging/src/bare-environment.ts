const KEPT = ['PATH', 'LD_LIBRARY_PATH', 'SystemRoot', 'TMPDIR', 'TEMP'];

/**
 * Environment of a process that opens untrusted images: of ours, which holds secrets, only what a program needs to find its
 * libraries and folders; and settings of libvips and the allocator.
 */
export function bareEnvironment(ours: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const bare: NodeJS.ProcessEnv = { VIPS_BLOCK_UNTRUSTED: '1', MALLOC_ARENA_MAX: '2', TZ: 'UTC' };
  for (const name of KEPT) {
    const value = ours[name];
    if (value !== undefined) bare[name] = value;
  }
  return bare;
}
