// The yardstick of rooms in Node: one room, every text that anybody says to everybody, over WebSockets only.
import { createServer } from 'node:http';
import { Server } from 'socket.io';

const http = createServer();
const io = new Server(http, { transports: ['websocket'], serveClient: false });

io.on('connection', (socket) => {
  socket.join('main');
  socket.on('say', (text) => io.to('main').emit('said', text));
});

http.listen(0, '127.0.0.1', () => console.log(`ready ${http.address().port}`));
