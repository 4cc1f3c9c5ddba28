import { expect, test } from 'vitest';
import { beyondLoopback, leaving, opening, started } from '../e2e/strace.ts';

const inet = (call: string, address: string) =>
  `7 ${call}(23, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("${address}")}, 16) = 0`;
const inet6 = (address: string) =>
  `7 connect(23, {sa_family=AF_INET6, sin6_port=htons(53), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "${address}", &sin6_addr), sin6_scope_id=0}, 28 <unfinished ...>`;
const message =
  '7 sendmsg(21, {msg_name={sa_family=AF_INET, sin_port=htons(5353), sin_addr=inet_addr("224.0.0.251")}, msg_namelen=16, msg_iov=[{iov_base="a", iov_len=1}]}, 0) = 1';

test('what leaves this machine is told from what stays on it', () => {
  const leaving = [
    inet('connect', '8.8.8.8'),
    inet('connect', '10.0.0.1'),
    inet('bind', '0.0.0.0'),
    inet6('2001:4860:4860::8888'),
    '7 sendto(21, "\\0\\1", 2, 0, {sa_family=AF_INET, sin_port=htons(3478), sin_addr=inet_addr("192.0.2.3")}, 16) = 2',
    message,
  ];
  const staying = [
    inet('bind', '127.0.0.1'),
    inet6('::1'),
    '7 connect(9, {sa_family=AF_UNIX, sun_path="/run/dbus/system_bus_socket"}, 110) = 0',
    '7 bind(64, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=0x000113}, 12) = 0',
    '7 sendto(50, "HTTP/1.1 200", 12, MSG_NOSIGNAL, NULL, 0) = 12',
    '7 <... connect resumed>) = -1 ENOENT (No such file or directory)',
  ];
  expect(beyondLoopback([...staying, ...leaving])).toEqual(leaving);
});

test('a packet that leaves is told from a socket that could let one out', () => {
  const place = '{sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("8.8.8.8")}';
  const sent = [
    `7 connect(20<TCP:[2246393]>, ${place}, 16) = -1 EINPROGRESS (Operation now in progress)`,
    `7 connect(20<TCPv6:[2246393]>, ${place}, 16 <unfinished ...>`,
    `7 sendto(21<UDP:[0.0.0.0:5]>, "a", 1, 0, ${place}, 16) = 1`,
    `7 sendmsg(19<UDP:[0.0.0.0:4]>, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="y", iov_len=1}]}, 0) = 1`,
    `7 sendmmsg(19<UDPv6:[[::]:4]>, [{msg_hdr={msg_name=${place}}}], 1, 0) = 1`,
  ];
  const kept = [
    `7 connect(23<UDP:[4]>, ${place}, 16) = 0`,
    '7 bind(23<UDP:[4]>, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("0.0.0.0")}, 16) = 0',
    '7 sendto(50<TCP:[127.0.0.1:1->127.0.0.1:2]>, "a", 1, MSG_NOSIGNAL, NULL, 0) = 1',
    `7 sendto(50<UDP:[4]>, "a", 1, 0, ${place.replace('8.8.8.8', '127.0.0.1')}, 16) = 1`,
  ];
  expect(leaving([...kept, ...sent])).toEqual(sent);
});

test('programs and files are found in what was noted', () => {
  const calls = [
    '7 execve("/usr/bin/xdg-open", ["xdg-open", "https://e.org"], 0x7ffd /* 9 vars */) = 0',
    '7 execve("/usr/bin/xdg-open", ["xdg-open"], 0x7ffd /* 9 vars */ <unfinished ...>',
    '8 openat(AT_FDCWD, "/tmp/x/canary.png", O_RDONLY|O_CLOEXEC) = 9',
    '8 openat(AT_FDCWD, "/tmp/x/other.png", O_RDONLY <unfinished ...>',
  ];
  expect(started(calls)).toEqual(['/usr/bin/xdg-open']);
  expect(opening(calls, '/x/canary.png')).toEqual([calls[2]]);
});
